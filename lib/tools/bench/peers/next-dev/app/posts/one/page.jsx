import { text } from '../../../text.json'

export default function Page() {
  return <p>{text}</p>
}
