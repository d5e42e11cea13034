/** In the place of a shortcode that the engine doesn't know, where the run was told to keep going. */
export function UnknownShortcode({ name, place }: { name: string; place: string }) {
  return (
    <span className="problem-box" role="note">
      {`{{< ${name} >}} — ${place}`}
    </span>
  )
}
