import { standIns } from './stand-ins'

/** Tints with room for dark words on them; theme-colours.ts turns them for the dark. */
const tints = ['#d9c8ea', '#f6e2b3', '#c4e3d3', '#f3cfc9', '#c9dcf3', '#e8e0d3', '#e9e1f1', '#dfe8bf']
const { ink, muted, ground, raised, accent, warn, good, error } = standIns

const strong = [accent, warn, good, error, '#1b54a8', '#7d4308', '#8f1d5c', muted]

/** Stand-ins, which theme-colours.ts knows again. */
const themeVariables = {
  fontFamily: 'Pretendard',
  fontSize: '16px',
  background: ground,
  primaryColor: raised,
  primaryTextColor: ink,
  primaryBorderColor: accent,
  lineColor: muted,
  textColor: ink,
  titleColor: ink,
  secondaryColor: '#e9e1f1',
  tertiaryColor: ground,
  clusterBkg: ground,
  clusterBorder: '#a99fb5',
  noteBkgColor: '#f6ecd2',
  noteTextColor: ink,
  noteBorderColor: warn,
  edgeLabelBackground: ground,
  actorLineColor: '#a99fb5',
  labelBoxBorderColor: muted,
  gridColor: '#a99fb5',
  sectionBkgColor: raised,
  altSectionBkgColor: ground,
  sectionBkgColor2: raised,
  taskBkgColor: tints[0],
  taskBorderColor: accent,
  taskTextColor: ink,
  taskTextDarkColor: ink,
  taskTextOutsideColor: ink,
  taskTextClickableColor: ink,
  activeTaskBkgColor: '#f6ecd2',
  activeTaskBorderColor: warn,
  doneTaskBkgColor: '#e8e0d3',
  doneTaskBorderColor: muted,
  critBkgColor: tints[3],
  critBorderColor: error,
  pieStrokeColor: ground,
  pieOuterStrokeColor: '#a99fb5',
  pieOpacity: '1',
  commitLabelColor: ink,
  commitLabelBackground: raised,
  tagLabelColor: ink,
  tagLabelBackground: '#f6ecd2',
  tagLabelBorder: warn,
  quadrant1Fill: raised,
  quadrant2Fill: ground,
  quadrant3Fill: raised,
  quadrant4Fill: ground,
  quadrantPointFill: accent,
  xyChart: {
    backgroundColor: ground,
    plotColorPalette: [tints[0], accent, tints[2], tints[3], tints[4]].join(','),
    titleColor: ink,
    dataLabelColor: ink,
    ...axis('x'),
    ...axis('y'),
  },
  ...numbered('pie', 12, 1),
  ...numbered('cScale', 12, 0),
  ...numbered('cScaleLabel', 12, 0, [ink]),
  ...numbered('git', 8, 0, strong),
  ...numbered('gitBranchLabel', 8, 0, [ground]),
  ...numbered('fillType', 8, 0),
}

/** Mermaid's settings for every diagram. */
export const mermaidSettings = {
  startOnLoad: false,
  securityLevel: 'strict',
  theme: 'base',
  themeVariables,
  // A diagram follows the page's theme, in the light and in the dark, whatever its source asks for.
  secure: ['secure', 'securityLevel', 'startOnLoad', 'theme', 'themeVariables', 'themeCSS', 'darkMode', 'look'].concat([
    'fontFamily',
    'altFontFamily',
    'htmlLabels',
    'textPlacement',
    'maxTextSize',
    'maxEdges',
  ]),
  // Words as SVG text: HTML inside a drawing doesn't pass, and words would be lost.
  htmlLabels: false,
  flowchart: { htmlLabels: false },
  class: { htmlLabels: false },
  journey: { textPlacement: 'tspan', actorColours: strong, sectionColours: [ink] },
  // As wide as it is shown: drawn wider, its words would shrink.
  gantt: { useWidth: 760, fontSize: 13, sectionFontSize: 13, barHeight: 26, leftPadding: 90 },
  deterministicIds: true,
}

function axis(name: 'x' | 'y'): Record<string, string> {
  const at = `${name}Axis`
  return { [`${at}LabelColor`]: ink, [`${at}TitleColor`]: ink, [`${at}TickColor`]: muted, [`${at}LineColor`]: muted }
}

/** pie1, pie2 … in turn */
function numbered(
  name: string,
  count: number,
  from: number,
  colours: readonly string[] = tints,
): Record<string, string> {
  const entries = Array.from({ length: count }, (_, at): [string, string] => [
    `${name}${at + from}`,
    colours[at % colours.length] as string,
  ])
  return Object.fromEntries(entries)
}
