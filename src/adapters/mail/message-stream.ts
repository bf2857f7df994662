/** The stream that every mail of Outlook (`.msg`) holds, and nothing else. @see MS-OXMSG 2.4 */
export const MESSAGE_STREAM = "__properties_version1.0";
