/** What becomes of a theme's setting: it is read, or what there is instead, by the name of words that say so. */
export type Fate =
  | 'read'
  | 'comments'
  | 'googleAnalytics'
  | 'analytics'
  | 'home'
  | 'avatar'
  | 'menu'
  | 'search'
  | 'look'
  | 'part'
  | 'code'
  | 'share'
  | 'footer'
  | 'date'
  | 'cover'
  | 'verification'
  | 'none'

/**
 * Settings of PaperMod, Blowfish, Congo, Stack, LoveIt, FixIt, Docsy, hugo-book, anatole, clean-white, Terminal and
 * Coder by their dotted paths below `params`, in lower case; the first that fits counts. Most names are those of several.
 */
const fates: [RegExp, Fate][] = [
  // What the engine reads (lib/site, lib/hugo, lib/pictures).
  [/^(?:gaji|mainsections|images|featuredimagefield|hstspreload|licen[cs]e|description|series)(?:\.|$)/, 'read'],
  [
    /^author(?:\.(?:name|bio|description|email|link|github|gitlab|twitter|x|linkedin|mastodon|instagram|facebook|youtube))?$/,
    'read',
  ],
  [/^(?:social|socials|socialicons)(?:\.|\[|$)/, 'read'],
  [
    /^(?:editpost|editurl|bookrepo|bookeditpath|bookeditlink|geekdocrepo|geekdoceditpath|github_repo|github_branch|github_subdir)(?:\.|$)/,
    'read',
  ],
  [/^article\.(?:showedit|editurl)/, 'read'],
  [/^verification\.(?:naver|google|bing|yandex)$|^analytics\.\w+\.siteverificationtag$/, 'read'],
  [/verification/, 'verification'],
  [
    /(?:^|\.)(?:author\.(?:image|avatar|picture)|avatar(?:url)?|avatar_url|profilepicture|profile_picture|gravatar|profilemode\.image\w*|sidebar\.avatar.*)(?:\.|$)/,
    'avatar',
  ],
  [/^author\.links|^links\.(?:user|developer)/, 'read'],
  [/comment|disqus|giscus|utterances|gitalk|valine|waline|twikoo|remark42|cusdis|isso|commento|cactus/, 'comments'],
  [/googleanalytics|google_analytics|gtag|analytics\.google|google\.(?:analytics|tagmanager)/, 'googleAnalytics'],
  [
    /analytics|umami|plausible|fathom|goatcounter|matomo|cloudflare|busuanzi|simpleanalytics|baidu|clarity|firebase/,
    'analytics',
  ],
  [
    /^(?:homeinfoparams|profilemode|home|homepage|info|headline|intro|tagline|subtitle|header_(?:title|subtitle)|welcome|landing)(?:\.|\[|$)|^sidebar\.subtitle|^author\.headline/,
    'home',
  ],
  [
    /(?:^|\.)(?:booksearch|search|enablesearch|fuseopts|algolia|lunr|gcs_engine_id|offlinesearch\w*|offline_search\w*|docsearch)(?:\.|$)/,
    'search',
  ],
  [/share|sharing/, 'share'],
  [
    /cover|featured|heroimage|hero|header_?image|headerimage|background_?image|thumbnail|defaultbackground|defaultfeatured|opengraph|favicon|apple_?touch|logo|label\.icon|icon/,
    'look',
  ],
  [
    /custom_?(?:css|js|scss)|\.?(?:css|js)files|^(?:css|js|scss|library|cdn)(?:\.|\[|$)|customhead|mathjax|plugins/,
    'code',
  ],
  [
    /colou?r|scheme|theme|appearance|dark|light|font|style|layout|width|animate|rtl|syntax|highlight|codeblock|fullwidth|onehuetheme|centertheme|background/,
    'look',
  ],
  [/menu|nav|breadcrumb|sidebar|toc|section/, 'part'],
  [/date_?form|datetime|dateform/, 'date'],
  [/footer|copyright|since|powered|credits|icp|hideattribution/, 'footer'],
  [
    /^(?:show|hide|enable|disable|display|use|add)\w*|(?:^|\.)(?:reading_?time|word_?count|pagination|article|list|taxonomy|term|page|post|related|rss|license|seo|keywords|default_?keywords|env|assets|ui|widgets)\w*(?:\.|$)/,
    'part',
  ],
]

export function fateOf(path: string): Fate {
  return fates.find(([pattern]) => pattern.test(path))?.[1] ?? 'none'
}
