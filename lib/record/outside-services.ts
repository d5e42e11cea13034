/** The search engines that ask a site for a sign of its owner. */
export const searchEngines = ['naver', 'google', 'bing', 'yandex'] as const

/** What each has given the owner to show: [params.gaji.verification], or a theme's name for it. */
export type Verification = Partial<Record<(typeof searchEngines)[number], string>>

/** [params.gaji.analytics]: one script that counts visits. */
export type Analytics = {
  /** a whole address, or a path of the site: "/count.js" */
  src: string
  /** of its element: `data-domain` */
  attributes: Record<string, string>
  /** origins that it sends to */
  connect: string[]
}
