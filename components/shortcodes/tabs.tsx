import { Children, cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react'
import type { ShortcodeNode, ShortcodeProps } from './shortcode'

type TabNode = ReactElement<ShortcodeNode & { group?: string }>

/** hugo-book: `{{< tabs "group" >}}{{< tab "Label" >}}…`. Radio buttons, so that tabs change without a script. */
export function Tabs({ ordinal, children, page }: ShortcodeProps) {
  const group = `tabs-${page.url.length}-${ordinal}`
  const tabs = Children.toArray(children).filter(isTab)
  return (
    <div className="tabs">
      {tabs.map((tab, index) => (
        <TabWithLabel key={tab.props.ordinal} group={group} tab={tab} checked={index === 0} />
      ))}
    </div>
  )
}

function TabWithLabel({ group, tab, checked }: { group: string; tab: TabNode; checked: boolean }) {
  const id = `${group}-${tab.props.ordinal}`
  const params = JSON.parse(tab.props.params) as unknown
  const label = Array.isArray(params) ? params[0] : (params as { name?: string }).name
  return (
    <>
      <input type="radio" name={group} id={id} defaultChecked={checked} />
      <label htmlFor={id}>{String(label ?? '')}</label>
      {cloneElement(tab)}
    </>
  )
}

export function Tab({ children }: { children?: ReactNode }) {
  return <div className="tab-panel">{children}</div>
}

function isTab(node: ReactNode): node is TabNode {
  return isValidElement<ShortcodeNode>(node) && node.props.name === 'tab'
}
