<#-- Shown below the form; the hint belongs to the demo's people only. -->
<#macro content>
  <#if (pageId!'') == "login">
    <p class="portal-hint">${msg("portalDemoHint")}</p>
  </#if>
</#macro>
