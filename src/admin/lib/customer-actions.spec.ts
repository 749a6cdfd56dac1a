import { actionsOnAccount } from "./customer-actions"

const account = { is_verified: true, is_banned: false, banned_until: null, ban_reason: null }

it.each([
  ["in good standing", {}, ["end-sessions", "ban"]],
  ["that verified nothing", { is_verified: false }, ["verify", "end-sessions", "ban"]],
  ["that is banned", { is_banned: true }, ["unban", "ban"]],
])("of an account %s", (_, standing, actions) => {
  expect(actionsOnAccount({ ...account, ...standing })).toEqual(actions)
})
