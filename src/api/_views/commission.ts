import type { NamedCommission } from "../../workflows/wallet/read-commissions"

/** A rule in percent, as people say it. */
export function viewCommission({ basis_points, ...rule }: NamedCommission) {
  return { ...rule, percent: basis_points / 100 }
}
