declare module 'bibtex-parse' {
  interface Value {
    readonly datatype: string;
    readonly value: string | number | readonly Value[];
  }
  interface Item extends Value {
    readonly itemtype: string;
    readonly name?: string;
    readonly key?: string;
    readonly type?: string;
    readonly fields?: readonly (Value & { readonly name: string })[];
  }
  export function parse(text: string): readonly Item[];
}
