/**
 * Among the first imports of what ends in our own server: for a platform's adapter or builder, a build leaves nothing for
 * it (lib/adapter/adapter.mjs, next.config.mjs). Gone, and not empty: the build's stamp knows the difference.
 */
for (const name of ['NEXT_ADAPTER_PATH', 'NOW_BUILDER']) delete process.env[name]
