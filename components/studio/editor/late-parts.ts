import { lazy, useEffect } from 'react'
import type { PostSession } from '../session/post-session'
import { whenIdle } from '../shared/when-idle'

/** What stands on the desk only when somebody asks for it. */
const parts = {
  form: () => import('../form/front-form'),
  alt: () => import('../pictures/alt-dialog'),
  publish: () => import('../publish/publish-dialog'),
  conflict: () => import('./conflict-view'),
  more: () => import('../more/more-window'),
}

export const FrontForm = lazy(async () => ({ default: (await parts.form()).FrontForm }))
export const AltDialog = lazy(async () => ({ default: (await parts.alt()).AltDialog }))
export const PublishDialog = lazy(async () => ({ default: (await parts.publish()).PublishDialog }))
export const MoreWindow = lazy(async () => ({ default: (await parts.more()).MoreWindow }))
export const ConflictView = lazy(async () => ({ default: (await parts.conflict()).ConflictView }))

/** All of it is fetched behind the first key: the network may be gone when it is asked for. */
export function useLateParts(session: PostSession): void {
  useEffect(() => {
    // What can't be had is asked for again when it is to be shown.
    const fetchAll = () => Promise.allSettled(Object.values(parts).map((part) => part()))
    void session.hasField.then(whenIdle).then(fetchAll)
  }, [session])
}
