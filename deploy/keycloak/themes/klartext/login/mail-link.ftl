<#import "template.ftl" as layout>
<#-- Whose link it is, and a button: only the button lets anybody in. -->
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("linkTitle", linkName)}
  <#elseif section = "form">
    <#if thereName??><p>${msg("linkSomebodyElse", thereName, linkName)}</p><#else><p>${msg("linkExplained")}</p></#if>
    <form action="${url.loginAction}" method="post">
      <div class="${properties.kcFormGroupClass!}">
        <button type="submit" id="kc-enter" name="answer" value="enter"
          class="${properties.kcButtonClass!} ${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("linkEnter", linkName)}</button>
      </div>
      <div class="${properties.kcFormGroupClass!}">
        <button type="submit" id="kc-stay" name="answer" value="stay"
          class="${properties.kcButtonClass!} ${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}"><#if thereName??>${msg("linkStay", thereName)}<#else>${msg("linkOther")}</#if></button>
      </div>
    </form>
  </#if>
</@layout.registrationLayout>
