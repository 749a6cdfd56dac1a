import type { Chapter, Step } from "../step"

const PASSWORD = "a-long-sample-password"

/** A customer of this run: `<party>_email`, `<party>_token`. */
function aCustomer(party: "buyer" | "seller", first_name: string): Step[] {
  const login = { email: `{{${party}_email}}`, password: PASSWORD }
  return [
    {
      says: `The ${party} registers a login`,
      ask: "POST /auth/customer/emailpass/register",
      body: login,
      keeps: { [`${party}_token`]: "json.token" },
    },
    {
      says: `The ${party} becomes a customer`,
      ask: "POST /store/customers",
      as: party,
      body: { email: login.email, first_name, last_name: "Wulandari" },
    },
    {
      says: `The ${party} logs in`,
      ask: "POST /auth/customer/emailpass",
      body: login,
      keeps: { [`${party}_token`]: "json.token" },
    },
  ]
}

export const LOGINS: Chapter = {
  name: "1. Everybody logs in",
  about: "Medusa's own routes. Two operators: a transfer by hand needs a second pair of eyes.",
  steps: [
    {
      says: "The operator logs in",
      ask: "POST /auth/user/emailpass",
      body: { email: "{{operator_email}}", password: "{{operator_password}}" },
      keeps: { operator_token: "json.token" },
    },
    {
      says: "A second operator is invited",
      ask: "POST /admin/invites",
      as: "operator",
      body: { email: "{{second_operator_email}}" },
      keeps: { invite: "json.invite.token" },
    },
    {
      says: "The second operator registers a login",
      ask: "POST /auth/user/emailpass/register",
      body: { email: "{{second_operator_email}}", password: PASSWORD },
      keeps: { second_operator_token: "json.token" },
    },
    {
      says: "The second operator accepts",
      ask: "POST /admin/invites/accept",
      as: "second_operator",
      query: { token: "{{invite}}" },
      body: { email: "{{second_operator_email}}", first_name: "Dewi", last_name: "Operator" },
    },
    {
      says: "The second operator logs in",
      ask: "POST /auth/user/emailpass",
      body: { email: "{{second_operator_email}}", password: PASSWORD },
      keeps: { second_operator_token: "json.token" },
    },
    ...aCustomer("buyer", "Sari"),
    ...aCustomer("seller", "Ani"),
  ],
}
