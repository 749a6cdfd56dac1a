import { always, checksOf, wrongIf } from "../check"

/** A clock that is further off than this makes deadlines and tokens wrong. */
const DATABASE_SKEW_SECONDS = 5
const VENDOR_SKEW_SECONDS = 60

/** What everything stands on: set-up, engines, database, clocks. */
export const ground = [
  ...checksOf("marketplace", {
    set_up: {
      severity: "error",
      wrong: ({ is_set_up }) => wrongIf(!is_set_up),
      says: always("The marketplace was never set up", "Marketplace belum pernah disiapkan"),
      fix: {
        en: "Run the set-up command: npx medusa exec ./node_modules/medusa-plugin-reluv/.medusa/server/src/scripts/set-up.js",
        id: "Jalankan perintah penyiapan: npx medusa exec ./node_modules/medusa-plugin-reluv/.medusa/server/src/scripts/set-up.js",
      },
    },
    whole: {
      severity: "error",
      wrong: ({ lost }) => (lost.length > 0 ? { lost: lost.join(", ") } : null),
      says: ({ lost }) => ({
        en: `What the set-up made is gone: ${lost}`,
        id: `Yang dibuat saat penyiapan sudah tidak ada: ${lost}`,
      }),
      fix: {
        en: "Run the set-up command again: it makes what is missing and leaves the rest.",
        id: "Jalankan lagi perintah penyiapan: yang hilang dibuat, selebihnya dibiarkan.",
      },
    },
  }),
  ...checksOf("engines", {
    locks: {
      severity: "error",
      wrong: ({ locks_exclude }) => wrongIf(!locks_exclude),
      says: always(
        "Medusa's locks are kept in memory, so two processes do not keep each other out",
        "Kunci Medusa hanya ada di memori, jadi dua proses tidak saling menunggu"
      ),
      fix: {
        en: "Add a provider to the locking module: locking-postgres, or locking-redis.",
        id: "Tambahkan penyedia pada modul locking: locking-postgres atau locking-redis.",
      },
    },
    redis: {
      severity: "error",
      wrong: ({ has_redis, redis_answers }) => wrongIf(has_redis && !redis_answers),
      says: always("Redis does not answer", "Redis tidak menjawab"),
      fix: {
        en: "Start Redis, or correct REDIS_URL; until then events and jobs wait.",
        id: "Jalankan Redis atau perbaiki REDIS_URL; sampai saat itu event dan job menunggu.",
      },
    },
    events: {
      severity: "warning",
      wrong: ({ has_redis, events_shared }) => wrongIf(has_redis && !events_shared),
      says: always(
        "The project has a Redis, but its events stay in the process that tells of them",
        "Proyek ini punya Redis, tetapi event tetap di proses yang menyiarkannya"
      ),
      fix: {
        en: "Use @medusajs/medusa/event-bus-redis as the event bus.",
        id: "Pakai @medusajs/medusa/event-bus-redis sebagai event bus.",
      },
    },
    workflows: {
      severity: "warning",
      wrong: ({ has_redis, workflows_shared }) => wrongIf(has_redis && !workflows_shared),
      says: always(
        "The project has a Redis, but each process runs all jobs by itself",
        "Proyek ini punya Redis, tetapi setiap proses menjalankan semua job sendiri"
      ),
      fix: {
        en: "Use @medusajs/medusa/workflow-engine-redis as the workflow engine.",
        id: "Pakai @medusajs/medusa/workflow-engine-redis sebagai mesin workflow.",
      },
    },
  }),
  ...checksOf("database", {
    migrations: {
      severity: "error",
      wrong: ({ missing_migrations: missing }) => (missing > 0 ? { missing } : null),
      says: ({ missing }) => ({
        en: `Migrations of this version that have not run: ${missing}`,
        id: `Migrasi versi ini yang belum dijalankan: ${missing}`,
      }),
      fix: { en: "Run npx medusa db:migrate.", id: "Jalankan npx medusa db:migrate." },
    },
    pool: {
      severity: "warning",
      wrong: ({ pool, free_connections: free }) => (2 * pool > free ? { pool, free } : null),
      says: ({ pool, free }) => ({
        en: `Two processes with ${pool} connections each do not fit into the ${free} of PostgreSQL`,
        id: `Dua proses dengan masing-masing ${pool} koneksi tidak muat dalam ${free} koneksi PostgreSQL`,
      }),
      fix: {
        en: "Lower the pool (RELUV_DATABASE_POOL), raise max_connections, or put a pooler in between.",
        id: "Kecilkan pool (RELUV_DATABASE_POOL), naikkan max_connections, atau pasang pooler.",
      },
    },
  }),
  ...checksOf("clocks", {
    database: {
      severity: "error",
      wrong: ({ database_skew_seconds: seconds }) =>
        Math.abs(seconds) > DATABASE_SKEW_SECONDS ? { seconds: Math.round(seconds) } : null,
      says: ({ seconds }) => ({
        en: `The clocks of this server and of the database are ${seconds} seconds apart`,
        id: `Jam server ini dan jam basis data berselisih ${seconds} detik`,
      }),
      fix: {
        en: "Let NTP (chrony, systemd-timesyncd) set the clocks of both machines.",
        id: "Biarkan NTP (chrony, systemd-timesyncd) mengatur jam kedua mesin.",
      },
    },
    vendors: {
      severity: "warning",
      wrong: ({ vendor_skew_seconds: seconds }) =>
        seconds !== null && Math.abs(seconds) > VENDOR_SKEW_SECONDS
          ? { seconds: Math.round(seconds) }
          : null,
      says: ({ seconds }) => ({
        en: `This server's clock is ${seconds} seconds away from the vendors'`,
        id: `Jam server ini berselisih ${seconds} detik dari jam vendor`,
      }),
      fix: {
        en: "Let NTP set the clock of this machine: payments would end at the wrong time.",
        id: "Biarkan NTP mengatur jam mesin ini: pembayaran bisa berakhir di waktu yang salah.",
      },
    },
  }),
]
