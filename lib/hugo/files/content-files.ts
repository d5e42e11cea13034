import type { Mount, SiteConfig, SiteFiles } from '../../record/types'
import { isMap } from '../formats/parsed-data'
import { ignoredBy } from './ignored-files'
import { pathInMount } from './mounts'

/** A file below a content folder, with what its name says. */
export type ContentFile = {
  /** on disk, relative to the site's folder */
  file: string
  lang: string
  /** folder inside the content, NFC; "" at its root */
  folder: string
  /** name without language and extension: "index" of index.ko.md */
  name: string
  /** the whole name, NFC */
  base: string
  format: 'page' | 'unsupported' | 'other'
}

const pageExtensions = new Set(['md', 'markdown', 'mdown', 'mdx', 'html', 'htm'])
const unsupportedExtensions = new Set(['org', 'ad', 'adoc', 'asciidoc', 'rst', 'pandoc', 'pdc', 'gotmpl'])

/** The files that Hugo takes as content, in the order of their paths. */
export function listContentFiles(files: SiteFiles, config: SiteConfig): ContentFile[] {
  const roots = contentRoots(config)
  const known = new Set(config.languages.map((language) => language.key.toLowerCase()))
  const disabled = disabledLanguages(config, known)
  const isIgnored = ignoredBy(config.ignoreFiles)
  const found: ContentFile[] = []
  for (const file of [...files.list()].sort()) {
    const [root, path] = rootOf(file, roots)
    if (!root || isIgnored(file)) continue
    const inside = [...root.target, ...path.normalize('NFC').split('/').filter(Boolean)]
    if (inside.some(isIgnoredName)) continue
    const base = inside.pop() ?? ''
    const name = readName(base, known, disabled)
    if (!name || (root.lang && disabled.has(root.lang))) continue
    const format = isHtmlFile(base) && !readsHtml(config) ? 'other' : name.format
    found.push({ file, folder: inside.join('/'), base, ...name, format, lang: name.lang ?? root.lang })
  }
  return found
}

export function isHtmlFile(name: string): boolean {
  return /\.html?$/i.test(name)
}

/** Where `contentTypes` names others alone, HTML is a file like a picture. https://gohugo.io/configuration/content-types/ */
function readsHtml({ raw: { contenttypes } }: SiteConfig): boolean {
  return !isMap(contenttypes) || Object.keys(contenttypes).length === 0 || Object.hasOwn(contenttypes, 'text/html')
}

type Root = { mount: Mount; target: string[]; lang: string }

function rootOf(file: string, roots: Root[]): [Root | null, string] {
  for (const root of roots) {
    const path = pathInMount(root.mount, file)
    if (path !== null) return [root, path]
  }
  return [null, '']
}

/** Content folders, the deepest first: `content/ko` takes its files before `content` does. */
function contentRoots(config: SiteConfig): Root[] {
  const main = config.defaultContentLanguage
  const mounts = config.mounts.filter(({ target }) => /^content(\/|$)/.test(target))
  const roots = mounts.length
    ? mounts.map((mount) => ({ mount, target: mount.target.split('/').slice(1), lang: mount.lang ?? main }))
    : [...config.languages]
        .sort((a, b) => Number(b.key === main) - Number(a.key === main))
        .map(({ contentDir, key }) => ({ mount: wholeFolder(contentDir || config.contentDir), target: [], lang: key }))
  // Where languages share a folder, a file without a language in its name belongs to the default one.
  const isFirst = ({ mount, target }: Root, index: number) =>
    index === roots.findIndex((root) => root.mount.source === mount.source && root.target.join() === target.join())
  return roots.filter(isFirst).sort((a, b) => b.mount.source.length - a.mount.source.length)
}

/** Languages that are configured but switched off: their files are no pages. */
function disabledLanguages(config: SiteConfig, known: Set<string>): Set<string> {
  const configured = config.raw.languages
  const keys = configured && typeof configured === 'object' ? Object.keys(configured) : []
  return new Set(keys.map((key) => key.toLowerCase()).filter((key) => !known.has(key)))
}

function wholeFolder(source: string): Mount {
  return { source, target: 'content', include: [], exclude: [] }
}

/** Hidden files, editors' backups and locks. */
function isIgnoredName(name: string): boolean {
  return name.startsWith('.') || name.startsWith('#') || name.endsWith('~')
}

type Name = { name: string; lang: string | null; format: ContentFile['format'] }

/** "post.ko.md" → post in Korean, where `ko` is one of the site's languages; else the dot is part of the name. */
function readName(base: string, known: Set<string>, disabled: Set<string>): Name | null {
  const dot = base.lastIndexOf('.')
  const extension = dot < 0 ? '' : base.slice(dot + 1).toLowerCase()
  const stem = dot < 0 ? base : base.slice(0, dot)
  const suffix = /\.([^.]+)$/.exec(stem)?.[1]?.toLowerCase() ?? ''
  if (disabled.has(suffix)) return null
  const format = pageExtensions.has(extension) ? 'page' : unsupportedExtensions.has(extension) ? 'unsupported' : 'other'
  if (!known.has(suffix)) return { name: stem, lang: null, format }
  return { name: stem.slice(0, -(suffix.length + 1)), lang: suffix, format }
}
