'use client'

import dynamic from 'next/dynamic'

/** The desk in the browser alone: rendered by a server it would show nothing yet, and all of it is compiled twice. */
export const OpenPost = dynamic(() => import('./post-page').then(({ PostPage }) => PostPage), { ssr: false })
