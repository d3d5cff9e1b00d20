/** Variables and types of the Citation Style Language 1.0.2 (specification, appendices III and IV), as CSL-JSON writes them. */

export const CSL_TYPES = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
] as const;
export type CslType = (typeof CSL_TYPES)[number];

/** Variables that hold a text. */
export const CSL_TEXTS = [
  'abstract',
  'annote',
  'archive',
  'archive_collection',
  'archive_location',
  'archive-place',
  'authority',
  'call-number',
  'collection-title',
  'container-title',
  'container-title-short',
  'dimensions',
  'division',
  'DOI',
  'event-place',
  'event-title',
  'genre',
  'ISBN',
  'ISSN',
  'jurisdiction',
  'keyword',
  'language',
  'medium',
  'note',
  'original-publisher',
  'original-publisher-place',
  'original-title',
  'part-title',
  'PMCID',
  'PMID',
  'publisher',
  'publisher-place',
  'references',
  'reviewed-genre',
  'reviewed-title',
  'scale',
  'source',
  'status',
  'title',
  'title-short',
  'URL',
  'volume-title',
] as const;
export type CslText = (typeof CSL_TEXTS)[number];

/** Variables that hold a number, or a text that stands for one: `12–15`, `B`. */
export const CSL_NUMBERS = [
  'chapter-number',
  'collection-number',
  'edition',
  'issue',
  'number',
  'number-of-pages',
  'number-of-volumes',
  'page',
  'page-first',
  'part-number',
  'printing-number',
  'section',
  'supplement-number',
  'version',
  'volume',
] as const;
export type CslNumber = (typeof CSL_NUMBERS)[number];

export const CSL_DATES = [
  'accessed',
  'available-date',
  'event-date',
  'issued',
  'original-date',
  'submitted',
] as const;
export type CslDates = (typeof CSL_DATES)[number];

/** Variables that hold the names of persons and bodies. */
export const CSL_NAMES = [
  'author',
  'chair',
  'collection-editor',
  'compiler',
  'composer',
  'container-author',
  'contributor',
  'curator',
  'director',
  'editor',
  'editorial-director',
  'executive-producer',
  'guest',
  'host',
  'illustrator',
  'interviewer',
  'narrator',
  'organizer',
  'original-author',
  'performer',
  'producer',
  'recipient',
  'reviewed-author',
  'script-writer',
  'series-creator',
  'translator',
] as const;
export type CslNames = (typeof CSL_NAMES)[number];

export const CSL_NAME_PARTS = [
  'family',
  'given',
  'suffix',
  'dropping-particle',
  'non-dropping-particle',
  'literal',
] as const;

/** A person in parts, or a body (or a name that is not parted) as `literal`. */
export type CslName = Readonly<Partial<Record<(typeof CSL_NAME_PARTS)[number], string>>>;

export interface CslDate {
  /** One date or the two ends of a range, each a year, year and month, or year, month and day: its length is its precision. */
  readonly 'date-parts'?: readonly (readonly number[])[];
  /** True where the date is not certain. */
  readonly circa?: boolean;
  /** The date in words, where it is no date of the calendar. */
  readonly literal?: string;
}

/** Some variables of an item; null takes away what would be derived. */
export type CslFields = Readonly<
  { type?: CslType } & Partial<Record<CslText, string | null>> &
    Partial<Record<CslNumber, string | number | null>> &
    Partial<Record<CslDates, CslDate | null>> &
    Partial<Record<CslNames, readonly CslName[] | null>>
>;

/** What is to be cited, as citation programs read it. */
export type CslItem = CslFields & {
  /** The source's id. */
  readonly id: string;
  readonly type: CslType;
};
