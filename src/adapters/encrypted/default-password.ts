/**
 * With this Excel encrypts workbooks whose structure is protected, and opens them without asking:
 * who sends one never typed a password.
 */
export const DEFAULT_PASSWORD = "VelvetSweatshop";
