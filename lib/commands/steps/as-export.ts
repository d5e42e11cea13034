/** Before what looks at it is loaded: the site's server is asked for pages that an export alone has. */
Object.assign(process.env, { GAJI_EXPORTS: '1' })
