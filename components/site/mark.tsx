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
      <path d="M12 22V3M12 15c-5 0-7-2-7-8M12 12c4 0 6-2 6-6" fill="none" strokeWidth="2.4" strokeLinecap="round" />
    </svg>
  )
}
