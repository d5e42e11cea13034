import type en from './en.json'

/** The studio's own words. Another language is one more file beside en.json, with the same keys. */
export type StudioWords = typeof en
