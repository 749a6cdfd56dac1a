import { spawnSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { startPostgres } from "./lib/postgres"

/**
 * `npm run db:generate`: writes the migrations that the models call for, and the models' snapshot
 * beside them. Medusa's generator wants a server, though it compares with the snapshot only.
 */
async function main() {
  const before = new Set(migrations())
  const folder = join(process.cwd(), ".reluv", "generate")
  const postgres = await startPostgres({ folder, port: 5699, disposable: true })
  try {
    const { status } = spawnSync(
      process.execPath,
      [join("node_modules", "@medusajs", "cli", "cli.js"), "plugin:db:generate"],
      {
        stdio: "inherit",
        env: {
          ...process.env,
          DB_HOST: "localhost",
          DB_PORT: String(postgres.port),
          DB_USERNAME: "postgres",
          DB_PASSWORD: "reluv",
        },
      }
    )
    process.exitCode = status ?? 1
  } finally {
    postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  for (const file of migrations()) if (!before.has(file)) tidy(file)
}

function migrations(): string[] {
  return readdirSync("src/modules")
    .map((module) => join("src/modules", module, "migrations"))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((file) => file.endsWith(".ts"))
}

/**
 * Takes out what Medusa adds to every index, in capitals: `deleted_at IS NULL`. Our rows are not
 * soft-deleted unless the model says so, and PostgreSQL uses such an index only for statements that
 * repeat its condition; `on conflict` does not find it at all.
 */
function tidy(file: string): void {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => !line.includes('_deleted_at" ON '))
    .filter((line) => !/alter table if exists .* drop constraint if exists .*_unique"/.test(line))
    .map((line) => line.replace(/ (WHERE|AND) deleted_at IS NULL(?=;)/, ""))
  writeFileSync(file, lines.join("\n"))
  spawnSync(process.execPath, [
    join("node_modules", "@biomejs", "biome", "bin", "biome"),
    "check",
    "--write",
    "--linter-enabled=false",
    file,
  ])
}

void main()
