const channelName = 'gaji-studio-session'

let wanted: { promise: Promise<boolean>; settle: (isIn: boolean) => void } | null = null
const listeners = new Set<() => void>()

/** Whether somebody must sign in before what was asked can be asked again. */
export function isSignInWanted(): boolean {
  return wanted !== null
}

export function onSignIn(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Waits until the author has signed in, in whichever window; false where she leaves it. */
export function signIn(): Promise<boolean> {
  if (wanted) return wanted.promise
  const channel = new BroadcastChannel(channelName)
  let settle = (_: boolean) => {}
  const promise = new Promise<boolean>((resolve) => {
    settle = (isIn) => {
      channel.close()
      wanted = null
      resolve(isIn)
      tell()
    }
  })
  channel.onmessage = () => settle(true)
  wanted = { promise, settle }
  tell()
  return promise
}

export function leaveSignIn(): void {
  endSignIn(false)
}

/** Said by this very window: it is done, or left. */
export function endSignIn(isIn: boolean): void {
  wanted?.settle(isIn)
}

/** Said by the window in which it was done. */
export function tellSignedIn(): void {
  const channel = new BroadcastChannel(channelName)
  channel.postMessage('in')
  channel.close()
}

function tell() {
  for (const listener of listeners) listener()
}
