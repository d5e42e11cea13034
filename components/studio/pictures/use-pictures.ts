import { useEffect, useState } from 'react'
import { sayPictureRefusal } from '../../../lib/writing/words/writing-words'
import type { PostSession } from '../session/post-session'
import { useStudio } from '../shared/studio-context'
import { type PictureRow, pictureRows } from './picture-rows'

export function usePictures(session: PostSession, onStored: (path: string, bytes: number) => void) {
  const { writing, words } = useStudio()
  const [rows, setRows] = useState<readonly PictureRow[]>([])
  const [pictures] = useState(() =>
    pictureRows({
      session,
      onRows: setRows,
      onStored,
      sayRefusal: (refusal) => sayPictureRefusal(writing, refusal),
      unreached: words.unreached,
      notSent: words.pictures.notSent,
    }),
  )
  useEffect(() => void pictures.recall(), [pictures])
  return { rows, pictures }
}
