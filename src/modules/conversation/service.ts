import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import { claimDueUnread, endUnread, readUnread, retryUnread } from "./alerts"
import { forgetAnswers, measureResponseTimes, readResponseTimes } from "./answers"
import { decideMessage } from "./deciding"
import { forgetConversations, forgetConversationsOf } from "./forgetting"
import { markConversationRead } from "./marks"
import { ChatAnswer } from "./models/chat-answer"
import { ChatMessage } from "./models/chat-message"
import { Conversation } from "./models/conversation"
import { ConversationReading } from "./models/conversation-reading"
import { ResponseTime } from "./models/response-time"
import { UnreadAlert } from "./models/unread-alert"
import { joinConversation, openConversation } from "./opening"
import {
  countUnreadMessages,
  findMessages,
  readConversation,
  readConversations,
  readMessages,
  readMessagesOfBuyer,
} from "./reading"
import { noteReading } from "./readings"
import { sendMessage } from "./sending"

/** What buyers and shops say to each other, how far each has read, and how fast shops answer. */
export class ConversationModuleService extends withSql(
  MedusaService({
    Conversation,
    ConversationReading,
    ChatMessage,
    UnreadAlert,
    ChatAnswer,
    ResponseTime,
  }),
  {
    openConversation,
    joinConversation,
    sendMessage,
    noteReading,
    markConversationRead,
    decideMessage,
    measureResponseTimes,
    forgetConversations,
    forgetConversationsOf,
  },
  {
    readConversations,
    readConversation,
    readMessages,
    readMessagesOfBuyer,
    findMessages,
    countUnreadMessages,
    claimDueUnread,
    readUnread,
    endUnread,
    retryUnread,
    readResponseTimes,
    forgetAnswers,
  }
) {}
