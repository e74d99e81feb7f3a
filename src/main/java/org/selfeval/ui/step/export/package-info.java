/** Step 8, 检查与导出: checks, preview and files. */
package org.selfeval.ui.step.export;
