/** What a judgement depends on beside the records. */
export interface Settings {
  /** Days before an agreement's end from which its end is a warning; whole days, 0 allowed. */
  readonly expiryWarningDays: number;
  /** Hours the consignor has to notify a leak (PIPA 34, Decree 39-40: 72); a vendor's deadline must be shorter. */
  readonly incidentNotificationHours: number;
}

export const defaultSettings: Settings = { expiryWarningDays: 30, incidentNotificationHours: 72 };
