<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#-- First the address, then the six digits; the same for an address that nobody has. -->
<@layout.registrationLayout; section>
  <#if section = "header">
    <#if step = "ask">${msg("codeAskTitle")}<#else>${msg("codeTypeTitle")}</#if>
  <#elseif section = "form">
    <#if step = "ask">
      <p>${msg("codeAsk")}</p>
      <form id="kc-code-ask" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
        <#if addressFixed><p><strong>${address}</strong></p><#else>
          <@field.input name="username" label=msg("email") value=address autofocus=true autocomplete="email" />
        </#if>
        <div class="${properties.kcFormGroupClass!}">
          <button type="submit" id="kc-send-code" name="codeStep" value="send"
            class="${properties.kcButtonClass!} ${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("codeSend")}</button>
        </div>
      </form>
    <#else>
      <p>${msg("codeType", address)}</p>
      <form id="kc-code-type" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
        <input type="hidden" name="username" value="${address}">
        <@field.input name="code" label=msg("codeLabel") autofocus=true autocomplete="one-time-code" />
        <div class="${properties.kcFormGroupClass!}">
          <button type="submit" id="kc-check-code" name="codeStep" value="check"
            class="${properties.kcButtonClass!} ${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("codeCheck")}</button>
        </div>
      </form>
      <form action="${url.loginAction}" method="post">
        <input type="hidden" name="username" value="${address}">
        <div class="${properties.kcFormGroupClass!}">
          <button type="submit" name="codeStep" value="send"
            class="${properties.kcButtonClass!} ${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}">${msg("codeAgain")}</button>
        </div>
      </form>
    </#if>
    <form action="${url.loginAction}" method="post">
      <input type="hidden" name="username" value="${address}">
      <button type="submit" name="codeStep" value="password" class="${properties.kcButtonClass!} pf-m-link">${msg("codePassword")}</button>
    </form>
  </#if>
</@layout.registrationLayout>
