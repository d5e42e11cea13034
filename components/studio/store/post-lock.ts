type Lock = { isMine: boolean; release: () => void }

/**
 * One tab writes a post, whoever else has it open reads. `onLost` is called when another tab takes over. Where the
 * browser has no locks (an address without https elsewhere than on this machine) everybody has it.
 */
export function lockPost(path: string, how: 'ask' | 'take', onLost: () => void): Promise<Lock> {
  const { locks } = navigator
  if (!locks) return Promise.resolve({ isMine: true, release() {} })
  return new Promise((resolve) => {
    let release = () => {}
    let isReleased = false
    const held = new Promise<void>((done) => {
      release = () => {
        isReleased = true
        done()
      }
    })
    const options: LockOptions = how === 'take' ? { steal: true } : { ifAvailable: true }
    locks
      .request(`gaji-studio:${path}`, options, (lock) => {
        resolve({ isMine: lock !== null, release })
        return lock ? held : undefined
      })
      // Taken away by another tab.
      .catch(() => {
        if (!isReleased) onLost()
      })
  })
}
