/**
 * In `next dev` React takes the page over, and to it whatever an element has added before is a mismatch: it draws the
 * page anew without it. React leaves a property of its own on what it has taken. Reading pages have no React to wait for.
 */
export async function waitForReact(): Promise<void> {
  const isTaken = () => Object.keys(document.body).some((name) => name.startsWith('__react'))
  while (!isTaken()) await new Promise((resolve) => setTimeout(resolve, 50))
}
