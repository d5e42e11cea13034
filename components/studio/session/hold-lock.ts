import { lockPost } from '../store/post-lock'

/** A page that was left a moment ago, or a tab that is loaded again, may still have it. */
const patience = 250

/** The post's lock for as long as it is open here. */
export function holdLock(path: string, { onMine }: { onMine: (isMine: boolean) => void }) {
  let release = () => {}
  let isOver = false
  async function ask(how: 'ask' | 'take') {
    const lock = await lockPost(path, how, () => onMine(false))
    if (isOver) lock.release()
    else if (lock.isMine) release = lock.release
    return lock.isMine
  }
  return {
    start() {
      isOver = false
      void (async () => {
        if (await ask('ask')) return
        await new Promise((done) => setTimeout(done, patience))
        if (!isOver && !(await ask('ask'))) onMine(false)
      })()
      return () => {
        isOver = true
        release()
      }
    },
    async take() {
      await ask('take')
      onMine(true)
    },
  }
}
