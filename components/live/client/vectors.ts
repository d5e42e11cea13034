import { vectors } from '../../../lib/live/figures/vectors'
import { learnFor, vectorRoomOf } from '../../../lib/live/given/vector-room'
import { liveElement } from './live-element'

/** Milliseconds of a frame that go into learning; what is left of it, the page has. */
const share = 8

export const begin = liveElement(
  vectors,
  async (files) => vectorRoomOf(await (await fetch(files.vectors ?? '')).json()),
  (room, values) => values.train === 'yes' && learnFor(room, share),
)
