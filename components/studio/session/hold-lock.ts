import { lockPost } from '../store/post-lock'

/** A page that was left a moment ago, or a tab that is loaded again, may still have it. */
const patience = 250

/** The post's lock for as long as it is open here. */
export function holdLock(path: string, { onMine }: { onMine: (isMine: boolean) => void }) {
  /** One opening of the page: what comes to it when it is over is given back. */
  type Opening = { isOver: boolean; release: () => void }
  let current: Opening | null = null

  async function ask(opening: Opening, how: 'ask' | 'take'): Promise<boolean> {
    const lock = await lockPost(path, how, () => opening.isOver || onMine(false))
    if (opening.isOver) lock.release()
    else if (lock.isMine) opening.release = lock.release
    return lock.isMine
  }
  return {
    start() {
      const opening: Opening = { isOver: false, release: () => {} }
      current = opening
      void (async () => {
        if (await ask(opening, 'ask')) return
        await new Promise((done) => setTimeout(done, patience))
        if (opening.isOver || (await ask(opening, 'ask')) || opening.isOver) return
        onMine(false)
      })()
      return () => {
        opening.isOver = true
        opening.release()
      }
    },
    async take() {
      if (current) await ask(current, 'take')
      onMine(true)
    },
  }
}
