import { markPath } from '../../lib/record/pictures/mark'

/** A branch with two twigs: 가지. */
export function Mark() {
  return (
    <svg
      className="size-[1.3rem] flex-none stroke-accent forced-colors:stroke-current"
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={markPath} fill="none" strokeWidth="2.4" strokeLinecap="round" />
    </svg>
  )
}
