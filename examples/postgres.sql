-- One row a document and parser version; examples/postgres-sink.mjs writes it.
create table humas_record (
  id text not null,
  version text not null,
  record jsonb,
  error jsonb,
  primary key (id, version)
);
