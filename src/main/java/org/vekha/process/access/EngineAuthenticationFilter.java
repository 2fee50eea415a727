package org.vekha.process.access;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.vekha.process.engine.EngineUser;

import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes whoever has logged in the engine's current user for the request, and the web
 * applications' user for the session.
 */
class EngineAuthenticationFilter extends OncePerRequestFilter {

	private final ProcessEngine engine;

	private final IdentityService identities;

	private final Refusal refusal;

	EngineAuthenticationFilter(ProcessEngine engine, Refusal refusal) {
		this.engine = engine;
		this.identities = engine.getIdentityService();
		this.refusal = refusal;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var login = SecurityContextHolder.getContext().getAuthentication();
		if (login == null || login instanceof AnonymousAuthenticationToken) {
			chain.doFilter(request, response);
			return;
		}
		if (this.identities.createUserQuery().userId(login.getName()).count() == 0) {
			new SecurityContextLogoutHandler().logout(request, response, login);
			this.refusal.write(response, HttpStatus.UNAUTHORIZED, "AuthenticationRequired", "Войдите в систему.");
			return;
		}
		var user = EngineUser.of(login.getName(), this.identities);
		if (request.getRequestURI().startsWith(request.getContextPath() + "/camunda/")) {
			admitToWebApplications(user, request);
		}
		this.identities.setAuthentication(user.id(), user.groups(), user.municipalities());
		try {
			chain.doFilter(request, response);
		}
		finally {
			this.identities.clearAuthentication();
		}
	}

	private void admitToWebApplications(EngineUser user, HttpServletRequest request) {
		var admitted = AuthenticationUtil.getAuthsFromSession(request.getSession());
		var known = admitted.getAuthenticationForProcessEngine(this.engine.getName());
		if (known == null || !known.getIdentityId().equals(user.id())) {
			admitted.addOrReplace(AuthenticationUtil.createAuthentication(this.engine, user.id(), user.groups(),
					user.municipalities()));
		}
	}

}
