import { writeSync } from 'node:fs'
import { openDatabase } from './open-database'
import { addView } from './views'

/** A process of the test: writes views by as many visitors and says each when it is acknowledged. */
const [place = '', name = '', count = '0'] = process.argv.slice(2)
const db = await openDatabase(JSON.parse(place))
for (let number = 0; number < Number(count); number++) {
  const visitor = `${name}-${number}`
  await addView(db, { page: '/posts/a/', day: '2026-11-30', visitor, referrer: 'example.org', language: 'ko' })
  writeSync(1, `${visitor}\n`)
}
await db.destroy()
