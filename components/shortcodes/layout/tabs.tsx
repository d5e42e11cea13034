import { Children, isValidElement, type ReactElement, type ReactNode } from 'react'
import { tabLabel } from '../../../lib/record/calls/shortcode-labels'
import type { ShortcodeParams } from '../../../lib/record/shortcode-params'
import { labelsOfTabs } from '../../../lib/shortcodes/layout/tabs'
import type { ShortcodeNode } from '../../shapes/shortcode-node'
import type { ShortcodeProps, ShortcodeViews } from '../../shapes/shortcode-props'

export const shortcodes: ShortcodeViews = { tabs: Tabs, tab: Tab }

/** A shortcode's node, or a component of `.mdx`, whose attributes are its properties. */
type TabNode = ReactElement<Partial<ShortcodeNode> & { label?: string; calls?: string; shownAs?: string }>

/**
 * `{{< tabs >}}{{< tab "Label" >}}…`, Docsy's tabpane too. Radio buttons, so that tabs change without a script and by
 * the arrow keys.
 */
function Tabs({ ordinal, params, param, children }: ShortcodeProps) {
  const group = `tabs-${ordinal}`
  const nodes = Children.toArray(children)
  const tabs = nodes.filter(isTab)
  const labels = labelsOfTabs(params, param)
  return (
    <>
      {nodes.filter((node) => !isTab(node) && !isBlank(node))}
      <div className="tabs">
        {tabs.map((tab, index) => (
          <TabWithLabel key={tab.key} group={group} index={index} tab={tab} label={labels[index]} />
        ))}
      </div>
    </>
  )
}

type TabProps = { group: string; index: number; tab: TabNode; label: string | undefined }

function TabWithLabel({ group, index, tab, label }: TabProps) {
  const id = `${group}-${index + 1}`
  return (
    <>
      <input type="radio" name={group} id={id} defaultChecked={index === 0} />
      <label htmlFor={id}>{labelOf(tab.props) || label || index + 1}</label>
      {tab}
    </>
  )
}

function Tab({ children }: { children?: ReactNode }) {
  return <div className="tab-panel">{children}</div>
}

function labelOf({ params, label = '' }: TabNode['props']): string {
  return params === undefined ? label : tabLabel(JSON.parse(params) as ShortcodeParams)
}

/** What else the author has written between the tabs stands before them. */
function isTab(node: ReactNode): node is TabNode {
  if (!isValidElement<TabNode['props']>(node)) return false
  const { as, name, shownAs, calls } = node.props
  return (as ?? name ?? shownAs ?? calls)?.toLowerCase() === 'tab'
}

/** The white space of their lines. */
function isBlank(node: ReactNode): boolean {
  return typeof node === 'string' && node.trim() === ''
}
