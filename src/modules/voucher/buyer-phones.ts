/**
 * SQL: the keys of a buyer and, where one of them is an account, the phone that it has verified: who opens a second
 * account with the same phone is the same buyer.
 */
export const WITH_PHONE = (keys: string) => `(select keys || array(
    select 'phone:' || a.verified_phone from reluv_account a
    where a.id = any(array(
        select substr(key, length('customer:') + 1) from unnest(keys) as key
        where starts_with(key, 'customer:')))
      and a.verified_phone is not null and a.deleted_at is null
  ) from (select ${keys} as keys) as given)`
