import { generateEntityId } from "@medusajs/framework/utils"
import type { CommissionRule } from "../../domain/wallet/commission"
import { tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { WalletErrors } from "./errors"

const COLUMNS = `id, nullif(seller_id, '') as seller_id, nullif(level, '') as level,
  nullif(campaign_id, '') as campaign_id, nullif(category_id, '') as category_id, basis_points, fixed, minimum, cap,
  of_shipping, of_vouchers`

/** The rules that may be about parts of these shops: theirs, everybody's, those of levels and of sales. */
export function findCommissionRules(
  sql: Sql,
  { seller_ids }: { seller_ids: readonly string[] }
): Promise<CommissionRule[]> {
  return sql<CommissionRule>(
    `select ${COLUMNS} from reluv_commission_rule where seller_id = '' or seller_id = any(?) order by id`,
    [seller_ids]
  )
}

/** A page of all rules. */
export async function listCommissions(
  sql: Sql,
  { limit, offset }: { limit: number; offset: number }
): Promise<{ rules: CommissionRule[]; count: number }> {
  const rules = await sql<CommissionRule>(
    `select ${COLUMNS} from reluv_commission_rule order by campaign_id, seller_id, level, category_id limit ? offset ?`,
    [limit, offset]
  )
  const [all] = await sql<{ count: number }>(
    `select count(*)::int as count from reluv_commission_rule`
  )
  return { rules, count: all?.count ?? 0 }
}

/**
 * Sets the terms for somebody's sales, in a category or all of them. What was agreed before stays as it was agreed. Throws
 * `COMMISSION_THERE` where there are terms for the same that must not be replaced.
 */
export async function setCommissionRule(
  sql: Sql,
  {
    rule,
    replaces = true,
    actor,
  }: { rule: Omit<CommissionRule, "id">; replaces?: boolean; actor: Actor }
): Promise<CommissionRule> {
  const scope = [rule.seller_id, rule.level, rule.campaign_id, rule.category_id].map(
    (of) => of ?? ""
  )
  const terms = [
    rule.basis_points,
    rule.fixed,
    rule.minimum,
    rule.cap,
    rule.of_shipping,
    rule.of_vouchers,
  ]
  const [set] = await sql<CommissionRule>(
    `insert into reluv_commission_rule
       (id, seller_id, level, campaign_id, category_id, basis_points, fixed, minimum, cap, of_shipping, of_vouchers)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (seller_id, level, campaign_id, category_id) do update set basis_points = excluded.basis_points,
       fixed = excluded.fixed, minimum = excluded.minimum, cap = excluded.cap,
       of_shipping = excluded.of_shipping, of_vouchers = excluded.of_vouchers, updated_at = now()
       where ?::boolean
     returning ${COLUMNS}`,
    [generateEntityId(undefined, "comr"), ...scope, ...terms, replaces]
  )
  if (!set) {
    const [there] = await sql<{ basis_points: number }>(
      `select basis_points from reluv_commission_rule
       where seller_id = ? and level = ? and campaign_id = ? and category_id = ?`,
      scope
    )
    throw WalletErrors.COMMISSION_THERE({ percent: (there?.basis_points ?? 0) / 100 })
  }
  await tell(sql, {
    name: "reluv.commission.set",
    subject_id: set.id,
    actor,
    data: toldOf(set),
  })
  return set
}

/** Throws `COMMISSION_NOT_FOUND`. */
export async function removeCommissionRule(
  sql: Sql,
  { id, actor }: { id: string; actor: Actor }
): Promise<void> {
  const [removed] = await sql<CommissionRule>(
    `delete from reluv_commission_rule where id = ? returning ${COLUMNS}`,
    [id]
  )
  if (!removed) throw WalletErrors.COMMISSION_NOT_FOUND()
  await tell(sql, {
    name: "reluv.commission.removed",
    subject_id: id,
    actor,
    data: toldOf(removed),
  })
}

/** Whose a rule is, and what it takes: the row may be gone when somebody asks. */
function toldOf(rule: CommissionRule) {
  const { seller_id, level, campaign_id, category_id, basis_points, fixed, minimum } = rule
  const scope = Object.entries({
    seller: seller_id,
    level,
    campaign: campaign_id,
    category: category_id,
  })
  return {
    scope: scope.flatMap(([of, id]) => (id === null ? [] : [`${of}:${id}`])),
    basis_points: String(basis_points),
    fixed,
    minimum,
  }
}
