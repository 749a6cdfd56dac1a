/** What is the sum of many others waits for some of them; what reads a month of orders, for more. */
const SUMS_WAIT = "interval '10 seconds'"
const COHORTS_WAIT = "interval '5 minutes'"

/** SQL: marks shops' days; `touched` is a statement that gives `day` and `seller_id`. */
export function markShopDays(touched: string): string {
  return `
    insert into reluv_analytics_due (id, kind, day, seller_id, due_at)
    select 'shop:' || day || ':' || seller_id, 'shop', day, seller_id, now()
    from (${touched}) touched where day is not null group by day, seller_id order by 1
    on conflict (id) do nothing returning id`
}

/** SQL: marks the months of shops' days. */
export function markMonths(touched: string): string {
  return `
    insert into reluv_analytics_due (id, kind, day, seller_id, due_at)
    select 'month:' || left(day, 7) || ':' || seller_id, 'month', left(day, 7) || '-01', seller_id, now() + ${SUMS_WAIT}
    from (${touched}) touched group by left(day, 7), seller_id order by 1
    on conflict (id) do nothing`
}

/** SQL: marks days of all shops; `touched` is a statement that gives `day`. */
export function markMarketDays(touched: string): string {
  return `
    insert into reluv_analytics_due (id, kind, day, due_at)
    select 'market:' || day, 'market', day, now() + ${SUMS_WAIT}
    from (${touched}) touched where day is not null group by day order by 1
    on conflict (id) do nothing returning id`
}

/** SQL: the same of the buyers of their months. */
export function markCohorts(touched: string): string {
  return `
    insert into reluv_analytics_due (id, kind, day, due_at)
    select 'cohort:' || left(day, 7), 'cohort', left(day, 7) || '-01', now() + ${COHORTS_WAIT}
    from (${touched}) touched where day is not null group by left(day, 7) order by 1
    on conflict (id) do nothing`
}
