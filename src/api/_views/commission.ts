import type { CommissionRule } from "../../domain/wallet/commission"

/** A rule in percent, as people say it. */
export function viewCommission({ basis_points, ...rule }: CommissionRule) {
  return { ...rule, percent: basis_points / 100 }
}
