// A sink for `humas-parser worker --sink`: results into PostgreSQL, where a second delivery changes nothing.
// npm install pg; the table is in postgres.sql; the server is told by DATABASE_URL.
import pg from 'pg';

const upsert = `
  insert into humas_record (id, version, record, error) values ($1, $2, $3, $4)
  on conflict (id, version) do update set record = excluded.record, error = excluded.error`;

// jsonb takes neither U+0000 nor half a character; one for one, so that every offset stays right.
const toJsonb = (value) =>
  value === undefined
    ? null
    : JSON.stringify(value, (_, part) =>
        typeof part === 'string' ? part.toWellFormed().replaceAll('\0', '\ufffd') : part,
      );

export default function open() {
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 4 });
  // A connection lost while idle is opened anew; without a listener it would end the worker.
  pool.on('error', (error) => console.error(`postgres: ${error.message}`));
  return {
    async write({ v, id, record, error }) {
      await pool.query(upsert, [String(id), v, toJsonb(record), toJsonb(error)]);
    },
    close: () => pool.end(),
  };
}
