/** First of `npm run dev`'s imports: the others look at it when they are loaded. */
Object.assign(process.env, { NODE_ENV: 'development' })
