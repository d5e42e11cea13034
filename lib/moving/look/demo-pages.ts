/** What themes bring to show themselves, by the last names of the files. */
const names =
  /(?:^|\/)(?:goisforlovers|hugoisforlovers|migrate-from-jekyll|creating-a-new-theme|markdown-syntax|rich-content|placeholder-text|math-typesetting|emoji-support|my-first-post|hello-world|lorem-ipsum|image-gallery|diagram-support|shortcodes|theme-documentation-[\w-]+)(?:\/index)?(?:\.[a-z-]+)?\.(?:md|markdown|html)$/i
const folders = /(?:^|\/)(?:docs\/(?:example|shortcodes)|exampleSite)\//i

/** Pages that look like a theme's own, for their author to decide. */
export function demoPages(files: readonly string[]): string[] {
  return files.filter((file) => names.test(file) || folders.test(file))
}
