package org.selfeval.model.kind;

/** What a statement vouches for where the office keeps no dates or counts. */
public enum StatementSubject {

    /** Every inspected organisation has its inspection report (每个被巡察党组织均已形成巡察报告). */
    REPORTS_FORMED,
    /** The reports were heard at the secretary's meeting (已向书记专题会汇报). */
    BRIEFED,
    /** Every group handed in its report in time (各组均在规定时间内上报巡察情况报告). */
    REPORTED_IN_TIME,
    /** Findings reach the city-wide average (发现问题数达到全市平均水平以上). */
    ABOVE_AVERAGE,
    /** The period of rectification is over and all is closed (集中整改期已满、整改形成闭环). */
    RECTIFIED,
    /** Nothing was found (未发现问题). */
    NO_FINDINGS,
    /** No complaint about inspectors (未出现巡察干部被投诉举报). */
    NO_COMPLAINTS
}
