import type { Kysely, Migration } from 'kysely'

/**
 * How the tables came to be, a step each; what stands here once is never changed. Types are those that both engines know:
 * `integer` is enough for a count, and a time needs `bigint`.
 */
export const migrations: Record<string, Migration> = {
  '2026-11-30-tables': {
    async up(db: Kysely<unknown>) {
      const table = (name: string) => db.schema.createTable(name).ifNotExists()
      await table('answers_views')
        .addColumn('page', 'text', (column) => column.notNull())
        .addColumn('day', 'text', (column) => column.notNull())
        .addColumn('count', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('answers_views_key', ['page', 'day'])
        .execute()
      await table('answers_sources')
        .addColumn('day', 'text', (column) => column.notNull())
        .addColumn('page', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('count', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('answers_sources_key', ['day', 'page', 'kind', 'name'])
        .execute()
      await table('answers_visitors')
        .addColumn('day', 'text', (column) => column.notNull())
        .addColumn('visitor', 'text', (column) => column.notNull())
        .addColumn('page', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('answers_visitors_key', ['day', 'visitor', 'page'])
        .execute()
      await table('answers_likes')
        .addColumn('page', 'text', (column) => column.notNull())
        .addColumn('day', 'text', (column) => column.notNull())
        .addColumn('visitor', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('answers_likes_key', ['page', 'day', 'visitor'])
        .execute()
      await table('answers_comments')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('page', 'text', (column) => column.notNull())
        .addColumn('parent', 'text')
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('text', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('reason', 'text')
        .addColumn('secret', 'text')
        .addColumn('email', 'text')
        .addColumn('by_author', 'integer', (column) => column.notNull())
        .addColumn('lang', 'text', (column) => column.notNull())
        .addColumn('created', 'bigint', (column) => column.notNull())
        .addColumn('changed', 'bigint')
        .execute()
      for (const column of ['page', 'state', 'secret'])
        await db.schema
          .createIndex(`answers_comments_${column}`)
          .ifNotExists()
          .on('answers_comments')
          .column(column)
          .execute()
      await table('answers_limits')
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('since', 'bigint', (column) => column.notNull())
        .addColumn('count', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('answers_limits_key', ['name', 'since'])
        .execute()
      await table('answers_salts')
        .addColumn('day', 'text', (column) => column.primaryKey())
        .addColumn('salt', 'text', (column) => column.notNull())
        .execute()
    },
  },

  '2026-11-30-writers': {
    async up(db: Kysely<unknown>) {
      for (const column of ['stop', 'sender'])
        await db.schema.alterTable('answers_comments').addColumn(column, 'text').execute()
      await db.schema
        .createTable('answers_blocked')
        .addColumn('hash', 'text', (column) => column.primaryKey())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('since', 'bigint', (column) => column.notNull())
        .execute()
    },
  },
}
