/** The roles that may decide cases, as `mayDecideCases` says: an administrator may all. */
export const deciderRoles = ['moderator', 'project_manager', 'administrator'] as const;
