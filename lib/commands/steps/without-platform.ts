/**
 * Among the first imports of what ends in our own server: for a platform's adapter or builder, a build leaves nothing for
 * it (lib/serve/adapter/adapter.mjs, next.config.mjs). Gone, and not empty: the build's stamp knows the difference.
 */
delete process.env.NEXT_ADAPTER_PATH
delete process.env.NOW_BUILDER
