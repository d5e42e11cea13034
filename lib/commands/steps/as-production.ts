/** First of the imports of what builds or serves: the others look at it when they are loaded. */
Object.assign(process.env, { NODE_ENV: 'production' })
