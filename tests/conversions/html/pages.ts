/** A page as people save them, and the texts in it, in reading order. */
export interface Page {
  readonly html: string;
  /** What a reader would call the text: headings and passages. */
  readonly text: readonly string[];
  /** What stands around it. */
  readonly around: readonly string[];
}

const NEWS_TEXT = [
  'Harbour board delays the northern breakwater',
  'The harbour board has put off work on the northern breakwater until the spring of 2012, its chairman said on Tuesday, after the lowest tender came in a third above the estimate.',
  'The breakwater, first proposed in 1999, would shelter the fishing quay from north-easterly gales and make room for forty further boats, according to the plan that the town approved last year.',
  '“We will not build half a wall,” Anna Lind, who chairs the board, told reporters. “Either the whole of it stands before the winter of 2013, or we repair what we have.”',
  'What the plan says',
  'Under the plan, the town pays 60 per cent of the cost and the state the rest; fishermen’s dues would rise by 4 per cent in each of the first three years.',
  'the quay is closed to lorries from May;',
  'the slipway stays open to small boats;',
  'the lighthouse is not touched.',
  'Fishermen have asked for a fund that pays those who lose berths while the wall is built, and for a say in where the stone is quarried.',
];

const p = (text: string | undefined): string => `<p>${text ?? ''}</p>`;

export const NEWS: Page = {
  text: NEWS_TEXT,
  around: [
    'We value your privacy. We and our 214 partners store cookies on your device.',
    'Home',
    'Most read: Ten lakes to swim in before the summer ends',
    'Sign up for our daily newsletter',
    'Ferry line to the islands reopens after repairs',
    'About us',
  ],
  html: `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">
<title>Harbour board delays the northern breakwater | The Coast Courier</title>
<meta property="og:site_name" content="The Coast Courier"><meta property="og:title" content="Harbour board delays the northern breakwater">
<meta property="article:published_time" content="2011-06-14T21:40:00Z"><meta property="article:modified_time" content="2011-06-16T08:00:00Z">
<link rel="canonical" href="https://courier.example/2011/06/harbour"><meta http-equiv="refresh" content="0; url=https://bad.example/">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","headline":"Harbour board delays","datePublished":"2011-06-14","dateModified":"2011-06-16","author":[{"@type":"Person","name":"Maria Berg"}],"publisher":{"@type":"Organization","name":"Coast Media"}}]}</script>
<script>var x = "<p>not a paragraph</p>"</script><style>p{color:red}</style></head><body class="single has-sidebar">
<div id="cookie-banner" class="consent-modal"><p>We value your privacy. We and our 214 partners store cookies on your device.</p><button>Accept all</button></div>
<header class="site-header"><a href="/">The Coast Courier</a><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article class="post"><header><h1>${NEWS_TEXT[0]}</h1><p class="byline">By <a rel="author" href="/berg">Maria Berg</a></p><time datetime="2011-06-14">14 June 2011</time></header>
<div class="article-body">${p(NEWS_TEXT[1])}${p(NEWS_TEXT[2])}
<figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="A quay in the rain"><figcaption>The quay in March.</figcaption></figure>
${p(NEWS_TEXT[3])}<h2>${NEWS_TEXT[4]}</h2>${p(NEWS_TEXT[5])}<ul>${NEWS_TEXT.slice(6, 9)
    .map((item) => `<li>${item}</li>`)
    .join('')}</ul>
<aside class="related"><h3>Most read: Ten lakes to swim in before the summer ends</h3><ul><li><a href="/lakes">Ten lakes</a></li></ul></aside>
${p(NEWS_TEXT[9])}<div class="newsletter-signup"><h3>Sign up for our daily newsletter</h3><form><input type="email"><button>Go</button></form></div></div></article>
<section class="more"><h2>More from the coast</h2><ul><li><a href="/a">Ferry line to the islands reopens after repairs</a></li><li><a href="/b">Two boats collide off the point in fog</a></li></ul></section></main>
<footer><p><a href="/about">About us</a> <a href="/terms">Terms</a></p><p>© 2011 Coast Media</p></footer><script>alert(1)</script></body></html>`,
};

const OFFICE_TEXT = [
  'Fish landings by lake, 2009–2011',
  'This release gives the weight of fish landed at licensed quays. Figures for 2011 are provisional and may be revised in June.',
  'Landings by lake',
  'Lake',
  '2009',
  '2010',
  '2011',
  'North',
  '400',
  '410',
  '395',
  'South',
  '210',
  '190',
  '205',
  'East',
  '88',
  '97',
  '101',
  'Source: returns of licensed landing stations.',
  'Methods',
  'Stations report the weight of each catch by species at the end of every month.',
  'Weights are of gutted fish, ice excluded.',
  'Contact',
  'Statistics desk, telephone 555 0101.',
];

export const OFFICE: Page = {
  text: OFFICE_TEXT,
  around: ['Skip to main content', 'An official website of the lakes authority', 'Was this page helpful?'],
  html: `<html lang="en"><head><title>Fish landings by lake, 2009–2011 - Lakes Authority</title><meta name="dcterms.issued" content="2011-03-01"><meta name="DC.publisher" content="Lakes Authority"></head><body>
<a class="skip-link" href="#main">Skip to main content</a><div class="banner" role="banner"><p>An official website of the lakes authority</p></div>
<div class="breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/stats">Statistics</a></li></ol></div>
<div id="main" role="main"><h1>${OFFICE_TEXT[0]}</h1>${p(OFFICE_TEXT[1])}<h2>${OFFICE_TEXT[2]}</h2>
<table class="data"><thead><tr><th>Lake</th><th>2009</th><th>2010</th><th>2011</th></tr></thead><tbody>
<tr><td>North</td><td>400</td><td>410</td><td>395</td></tr><tr><td>South</td><td>210</td><td>190</td><td>205</td></tr><tr><td>East</td><td>88</td><td>97</td><td>101</td></tr></tbody></table>
<p><small>${OFFICE_TEXT[19]}</small></p><h2>${OFFICE_TEXT[20]}</h2><ol><li>${OFFICE_TEXT[21]}</li><li>${OFFICE_TEXT[22]}</li></ol><h2>${OFFICE_TEXT[23]}</h2>${p(OFFICE_TEXT[24])}</div>
<div class="feedback-widget"><p>Was this page helpful?</p><button>Yes</button></div><div id="footer"><ul><li><a href="/x">Privacy</a></li></ul></div></body></html>`,
};

const BLOG_TEXT = [
  'Walking the old military road',
  'Last week I walked the eleven miles of the old military road between the two forts, most of it under birch trees that were not there when the road was laid.',
  'The surveyor’s diary, which the museum kindly let me read, says of the third day:',
  'Rain. Two wheels broken at the ford. The men refuse to go further without bread, and I cannot blame them.',
  'I found the ford, and what may have been the wheelwright’s hut. Nothing else is left of the camp but a ring of stones and a name on the map.',
  'If you go, take boots: the last mile is a bog from October to May, and the bridge that older maps show is long gone.',
];

export const BLOG: Page = {
  text: BLOG_TEXT,
  around: [
    '2 thoughts on',
    'Great post! I walked it in 1987 and the bridge still stood then.',
    'Leave a reply',
    'Recent posts',
  ],
  html: `<!doctype html><html><head><title>Walking the old military road – Hill Diary</title></head><body><div id="page"><div id="masthead"><h1 class="site-title"><a href="/">Hill Diary</a></h1><p class="site-description">Walks in the north</p></div>
<div id="content"><div id="post-12" class="hentry"><h1 class="entry-title">${BLOG_TEXT[0]}</h1><div class="entry-meta">Posted on <time class="published" datetime="2014-09-03T10:00:00+02:00">3 September 2014</time> by <span class="author">Jo Marsh</span></div><div class="entry-content">
${p(BLOG_TEXT[1])}${p(BLOG_TEXT[2])}<blockquote>${p(BLOG_TEXT[3])}</blockquote>${p(BLOG_TEXT[4])}${p(BLOG_TEXT[5])}<div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="/t">Twitter</a></li></ul></div></div></div>
<div id="comments" class="comments-area"><h2>2 thoughts on “Walking the old military road”</h2><ol class="comment-list"><li class="comment"><div><b>Pat</b> <time datetime="2014-09-04">4 September 2014</time><p>Great post! I walked it in 1987 and the bridge still stood then.</p></div></li><li class="comment"><p>Was the ford near the mill, or further up the valley where the two streams meet and the road turns east again?</p></li></ol><h3>Leave a reply</h3><form><label>Name</label><input name=n></form></div></div>
<div id="sidebar" class="widget-area"><h3>Recent posts</h3><ul><li><a href="/1">On gaiters</a></li></ul></div></div></body></html>`,
};

const WIKI_TEXT = [
  'Treaty of the Two Lakes',
  'The Treaty of the Two Lakes was signed in 1821 and ended the quarrel over fishing rights between the northern and the southern towns.',
  'It was renewed in 1850 and lapsed in 1911.',
  'Background',
  'Both towns had fished the narrows since the thirteenth century, and courts had twice refused to draw a line between them.',
  'Terms',
  'The treaty drew the line at the deepest channel, let either town mend nets on both shores, and set up a joint warden.',
  'References',
];

export const WIKI: Page = {
  text: [
    ...WIKI_TEXT,
    'Holm, A. (1931). The Lake Treaties. Northern Press, p. 12.',
    'Lund, B. “Nets and Law”. Lake Review 4 (1978).',
  ],
  around: ['From the free reference work', 'Navigation menu', 'This page was last edited on 4 May 2020'],
  html: `<html class="client-nojs" lang="en" dir="ltr"><head><meta charset="UTF-8"><title>Treaty of the Two Lakes - Freepedia</title></head><body class="mediawiki skin-vector"><div id="mw-page-base" class="noprint"></div>
<div id="content" class="mw-body" role="main"><h1 id="firstHeading" class="firstHeading">${WIKI_TEXT[0]}</h1><div id="bodyContent"><div id="siteSub" class="noprint">From the free reference work</div>
<div id="mw-content-text"><div class="mw-parser-output"><p><b>The Treaty of the Two Lakes</b> was signed in 1821<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup> and ended the <a href="/wiki/Q">quarrel over fishing rights</a> between the northern and the southern towns.<sup id="cite_ref-2" class="reference"><a href="#cite_note-2">[2]</a></sup></p>${p(WIKI_TEXT[2])}
<div id="toc" class="toc" role="navigation"><h2>Contents</h2><ul><li><a href="#Background">1 Background</a></li><li><a href="#Terms">2 Terms</a></li></ul></div>
<h2><span class="mw-headline" id="Background">Background</span><span class="mw-editsection">[<a href="/edit">edit</a>]</span></h2>${p(WIKI_TEXT[4])}<h2><span id="Terms">Terms</span></h2><p>${WIKI_TEXT[6]}<sup id="cite_ref-1b" class="reference"><a href="#cite_note-1">[1]</a></sup></p>
<h2>References</h2><div class="reflist"><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink">^ <a href="#cite_ref-1"><sup><i>a</i></sup></a> <a href="#cite_ref-1b"><sup><i>b</i></sup></a></span> <span class="reference-text"><a href="/h">Holm, A.</a> (1931). <a href="/b"><i>The Lake Treaties</i></a>. Northern Press, p. 12.</span></li><li id="cite_note-2"><span class="mw-cite-backlink"><b><a href="#cite_ref-2">^</a></b></span> <span class="reference-text">Lund, B. “Nets and Law”. <a href="/l">Lake Review</a> 4 (1978).</span></li></ol></div>
<div role="navigation" class="navbox"><a href="/z">Treaties of the lakes</a></div></div></div></div></div>
<div id="mw-navigation"><h2>Navigation menu</h2><ul><li><a href="/m">Main page</a></li></ul></div><div id="footer" role="contentinfo"><ul><li>This page was last edited on 4 May 2020</li></ul></div></body></html>`,
};

const RUSSIAN_TEXT = [
  'О мерах по охране озёр',
  'Совет озёрного края утвердил меры по охране озёр на 2012–2015 годы. Документ вступает в силу с 1 января 2012 года.',
  'Как сообщили в пресс-службе, главная цель — сократить вылов в нерестовый период и вернуть в южное озеро судака, которого там не видели с 1999 года.',
  'Меры обсуждались с рыбаками в течение двух лет. «Мы услышали не всё, но многое», — сказал председатель артели.',
];

export const RUSSIAN: Page = {
  text: RUSSIAN_TEXT,
  around: ['Главная', 'Версия для печати', 'Все права защищены'],
  html: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>О мерах по охране озёр :: Озёрный вестник</title><meta property="og:site_name" content="Озёрный вестник"></head><body bgcolor=white>
<table width=100%><tr><td colspan=2><font size=5>Озёрный вестник</font></td></tr><tr><td width=150 valign=top><a href=/>Главная</a><br><a href=/n>Новости</a><br><a href=/c>Контакты</a></td><td>
<h1>${RUSSIAN_TEXT[0]}</h1><font size=2>${RUSSIAN_TEXT[1]}<br><br>${RUSSIAN_TEXT[2]}<br><br>${RUSSIAN_TEXT[3]}</font><p><a href=/print>Версия для печати</a></td></tr><tr><td colspan=2><center>© 2011 Все права защищены</center></td></tr></table></body></html>`,
};
