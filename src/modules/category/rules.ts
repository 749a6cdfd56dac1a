import { isDeepStrictEqual } from "node:util"
import { generateEntityId } from "@medusajs/framework/utils"
import { type CategoryRules, RULE_NAMES } from "../../domain/category/category-rules"
import { tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"

export type RulesOfCategory = CategoryRules & { category_id: string }

const COLUMNS = `category_id, image_url, measurements, required_fields, size_chart`

/** What is said of some categories, in no order; one of which nothing is said has no row. */
export function listRules(
  sql: Sql,
  { category_ids }: { category_ids: readonly string[] }
): Promise<RulesOfCategory[]> {
  return sql<RulesOfCategory>(
    `select ${COLUMNS} from reluv_category_rule
     where category_id = any(?) and deleted_at is null`,
    [category_ids]
  )
}

/**
 * Says something of a category: null is as above, what is absent stays. What is on sale stays on sale; its
 * next change has to fit.
 */
export async function setRules(
  sql: Sql,
  input: { category_id: string; rules: Partial<CategoryRules>; actor: Actor }
): Promise<void> {
  const { category_id, rules, actor } = input
  await sql(
    `insert into reluv_category_rule (id, category_id) values (?, ?)
     on conflict (category_id) where deleted_at is null do nothing`,
    [generateEntityId(undefined, "catr"), category_id]
  )
  const [before] = await sql<CategoryRules>(
    `select ${COLUMNS} from reluv_category_rule
     where category_id = ? and deleted_at is null for update`,
    [category_id]
  )
  const given = RULE_NAMES.filter((name) => rules[name] !== undefined)
  const fields = given.filter((name) => !isDeepStrictEqual(before?.[name], rules[name]))
  if (fields.length === 0) return
  await sql(
    `update reluv_category_rule
     set ${fields.map((name) => `${name} = ${typeOf(name)}`).join(", ")}, updated_at = now()
     where category_id = ? and deleted_at is null`,
    [...fields.map((name) => valueOf(name, rules[name])), category_id]
  )
  await tell(sql, {
    name: "reluv.category.rules-changed",
    subject_id: category_id,
    actor,
    data: { fields },
  })
}

function typeOf(name: keyof CategoryRules): string {
  return name === "image_url" ? "?" : "?::jsonb"
}

function valueOf(name: keyof CategoryRules, value: unknown): unknown {
  return name === "image_url" || value === null ? value : JSON.stringify(value)
}
