import { pageId, rootId, type StudioPage, writeStudioPage } from './shared/studio-page'

/** Addresses of the studio's files, without the base path: the module, its sheet, and what the module begins with. */
export type StudioFiles = { script: string; styles: string; before: string[] }

type StudioDocumentProps = StudioPage & { files: StudioFiles; icon: string }

/** The page in which the studio wakes: of the blog's pages it has nothing. */
export function StudioDocument({ site, path, part, files, icon }: StudioDocumentProps) {
  const { lang, basePath, words } = site
  return (
    <html lang={lang} data-page="studio">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>{site.pages.find((page) => page.path === path)?.title ?? words.studio}</title>
        <link rel="icon" href={icon} type="image/svg+xml" />
        <link rel="stylesheet" href={basePath + files.styles} />
        {files.before.map((file) => (
          <link key={file} rel="modulepreload" href={basePath + file} />
        ))}
        <script type="module" src={basePath + files.script} />
      </head>
      <body>
        <div id={rootId}>
          <noscript>{words.needsScript}</noscript>
        </div>
        <script
          id={pageId}
          type="application/json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of ours, in which nothing ends the element
          dangerouslySetInnerHTML={{ __html: writeStudioPage({ site, path, part }) }}
        />
      </body>
    </html>
  )
}
